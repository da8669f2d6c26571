const REQUIREMENTS = `
# what the lending desk needs
fastapi==0.165.0
httpx[http2]==0.28.1    # asks the archive
tzdata>=2026.1 ; sys_platform == "win32"
pydantic
`;

const LINE =
  /^(?<name>[\w.-]+)(?:\[(?<extras>.+)\])?\s*(?<spec>[^;]*?)\s*(?:;\s*(?<marker>.+))?$/;

function verdict(spec: string): string {
  if (spec === "") return "any version at all";
  return spec.startsWith("==")
    ? `exactly ${spec.slice(2)}`
    : `a range, ${spec}`;
}

for (const line of REQUIREMENTS.split("\n")) {
  const text = line.replace(/#.*/, "").trim();
  const found = LINE.exec(text)?.groups;
  if (!found) continue;
  const { name = "", extras, spec = "", marker } = found;
  const notes = [verdict(spec)];
  if (extras) notes.push(`with extras ${extras}`);
  if (marker) notes.push(`only where ${marker}`);
  console.log(name.padEnd(9) + notes.join(", "));
}

export {};
