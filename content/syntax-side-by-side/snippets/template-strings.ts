const { raw } = String;
const PAIR = raw` [\w-]+="[^"<>]*"`;
const NAME = raw`(?!script|style)[a-z]\w*`;
const TAG = raw`<${NAME}(?:${PAIR})*>|</\w+>`;
const TEXT = `(?:[^<>]|${TAG})*`;
const SAFE = "(?:alt|class|title)";
const VALUE = raw`<[a-z]\w*(?:${PAIR})* ${SAFE}="[^"<>]*`;
const inText = new RegExp(`^${TEXT}$`);
const inValue = new RegExp(`^${TEXT}${VALUE}$`);

const SIGNS = `&<>"'`;
const NAMES = ["amp", "lt", "gt", "quot", "#x27"];
const escaped = (value: unknown) =>
  String(value).replace(
    /[&<>"']/g,
    (sign) => `&${NAMES[SIGNS.indexOf(sign)]};`,
  );

class Html extends String {}

function markup(
  heads: TemplateStringsArray,
  ...holes: unknown[]
): Html {
  let seen = "";
  let made = "";
  for (const [n, hole] of holes.entries()) {
    seen += heads[n];
    made += heads[n];
    if (inText.test(seen) && hole instanceof Html)
      made += hole;
    else if (inText.test(seen) || inValue.test(seen))
      made += escaped(hole);
    else throw new RangeError(`no value after ${seen}`);
  }
  const tail = heads[holes.length];
  if (!inText.test(seen + tail))
    throw new RangeError("a tag is not closed");
  return new Html(made + tail);
}

const typed = '"Knots" & <script>';
console.log(`${markup`<b title="${typed}">${typed}</b>`}`);
const item = markup`<li>${typed}</li>`;
console.log(`${markup`<ul>${item}${"<li>"}</ul>`}`);

for (const risky of [
  () => markup`<b title=${typed}>knots</b>`,
  () => markup`<a href="${typed}">knots</a>`,
  () => markup`<script>${typed}</script>`,
]) {
  try {
    console.log(`${risky()}`);
  } catch (refusal) {
    if (!(refusal instanceof RangeError)) throw refusal;
    console.log(refusal.message);
  }
}
