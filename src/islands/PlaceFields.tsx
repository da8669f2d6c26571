import { isLines, type Place } from "../addresses/place.ts";
import { strings } from "../book/strings.ts";

interface PlaceFieldsProps {
  readonly place: Place;
  /** Names of the parts that both programs have. */
  readonly regions: readonly string[];
  readonly onPlace: (place: Place) => void;
}

/** What a link or a frame shows of a Pair: a side in front, lines, a part. */
export function PlaceFields({ place, regions, onPlace }: PlaceFieldsProps) {
  const { side, lines = "", region } = place;
  const words = strings.links;
  return (
    <>
      <label>
        {words.side}
        <select
          value={side ?? ""}
          onChange={({ target: { value } }) =>
            onPlace({ ...place, side: value === "python" || value === "typescript" ? value : undefined })
          }
        >
          <option value="">{words.anySide}</option>
          <option value="python">{strings.languages.python}</option>
          <option value="typescript">{strings.languages.typescript}</option>
        </select>
      </label>
      <label>
        {words.lines(strings.languages[side ?? "python"])}
        <input
          type="text"
          placeholder="3-5,8"
          value={lines}
          aria-invalid={lines !== "" && !isLines(lines)}
          onChange={({ target }) => onPlace({ ...place, lines: target.value.replaceAll(/\s/g, "") })}
        />
      </label>
      {regions.length > 0 && (
        <label>
          {words.region}
          <select
            value={region ?? ""}
            onChange={({ target }) => onPlace({ ...place, region: target.value || undefined })}
          >
            <option value="">{words.noRegion}</option>
            {regions.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
