type Reply =
  | { kind: "found"; title: string; copies: number }
  | { kind: "moved"; branch: string }
  | { kind: "missing"; number: number };

const wire = [
  '{"kind": "found", "title": "Low Water", "copies": 2}',
  '{"kind": "found", "title": "Ferry Days", "copies": 0}',
  '{"kind": "moved", "branch": "Harbour"}',
  '{"kind": "missing", "number": 8812}',
  '{"kind": "eaten by mice"}',
];

function describe(reply: Reply): string {
  switch (reply.kind) {
    case "found":
      return reply.copies === 0
        ? `${reply.title}: every copy is out`
        : `${reply.title}: ${reply.copies} on the shelf`;
    case "moved":
      return `moved: ask at ${reply.branch}`;
    case "missing":
      return `missing: no entry ${reply.number}`;
    default:
      reply satisfies never;
      return "a reply nobody planned for";
  }
}

for (const line of wire)
  console.log(describe(JSON.parse(line)));
