import { strings } from "../../book/strings.ts";
import type { CalibrationBin } from "../../scoreboard/scores.ts";

const WIDTH = 240;
const HEIGHT = 160;
const LEFT = 34;
const BOTTOM = 24;

/** Confidence from 0.5 to 1 across, share right from 0 to 1 upwards. */
const x = (confidence: number) => LEFT + (confidence - 0.5) * 2 * (WIDTH - LEFT - 12);
const y = (share: number) => HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - 12);

/** A calibration curve, with its figures as a table for those who want them or can't see it. */
export function CalibrationChart({ title, bins }: { title: string; bins: readonly CalibrationBin[] }) {
  const words = strings.scoreboard;
  const percent = (share: number) => words.percent(Math.round(share * 100));
  return (
    <figure className="calibration">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <path className="axis" d={`M${LEFT} 12V${y(0)}H${WIDTH - 12}`} />
        <line className="ideal" x1={x(0.5)} y1={y(0.5)} x2={x(1)} y2={y(1)} />
        <polyline points={bins.map(({ confidence, right }) => `${x(confidence)},${y(right)}`).join(" ")} />
        {bins.map(({ from, confidence, right, count }) => (
          <circle key={from} cx={x(confidence)} cy={y(right)} r={3 + Math.min(5, Math.sqrt(count))} />
        ))}
        {[0.5, 0.75, 1].map((tick) => (
          <text key={tick} x={x(tick)} y={HEIGHT - 8} textAnchor={tick === 1 ? "end" : "middle"}>
            {tick * 100}
          </text>
        ))}
        {[0, 0.5, 1].map((tick) => (
          <text key={tick} x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
            {tick * 100}
          </text>
        ))}
      </svg>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.group}</th>
            <th scope="col">{words.meanConfidence}</th>
            <th scope="col">{words.share}</th>
            <th scope="col">{words.count}</th>
          </tr>
        </thead>
        <tbody>
          {bins.map(({ from, confidence, right, count }) => (
            <tr key={from}>
              <th scope="row">{words.bin(from)}</th>
              <td>{percent(confidence)}</td>
              <td>{percent(right)}</td>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
