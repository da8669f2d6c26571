import { useId } from "react";
import type { ConstantValue, Param } from "../book/constants.ts";
import { strings } from "../book/strings.ts";

export interface ParamsProps {
  readonly params: readonly Param[];
  /** What the programs say at present; `undefined` for a constant that the reader has edited away. */
  readonly valueOf: (name: string) => ConstantValue | undefined;
  /** Before hydration nothing can be set: the values stand as text. */
  readonly settable: boolean;
  readonly onSet: (name: string, value: ConstantValue) => void;
}

/** Constants of both sides, to be set without editing. */
export function Params({ params, valueOf, settable, onSet }: ParamsProps) {
  return (
    <fieldset className="pair-params">
      <legend>{strings.params}</legend>
      {params.map((param) => (
        <Setting
          key={param.name}
          param={param}
          value={valueOf(param.name)}
          settable={settable}
          onSet={(value) => onSet(param.name, value)}
        />
      ))}
    </fieldset>
  );
}

interface SettingProps {
  readonly param: Param;
  readonly value: ConstantValue | undefined;
  readonly settable: boolean;
  readonly onSet: (value: ConstantValue) => void;
}

function Setting({ param, value, settable, onSet }: SettingProps) {
  const id = useId();
  const label = <label htmlFor={id}>{param.label}</label>;
  const disabled = value === undefined;
  if (!settable) {
    return (
      <p>
        <span>{param.label}</span> <output>{shown(value)}</output>
      </p>
    );
  }
  if (!("choices" in param)) {
    const { min, max, step } = param;
    return (
      <p>
        {label}
        <input
          {...{ id, min, max, step, disabled }}
          type="range"
          value={Number(value ?? min)}
          onChange={(event) => onSet(event.target.valueAsNumber)}
        />
        <output htmlFor={id}>{shown(value)}</output>
      </p>
    );
  }
  const { choices } = param;
  if (choices.every((choice) => typeof choice === "boolean")) {
    return (
      <p>
        {label}
        <input
          {...{ id, disabled }}
          type="checkbox"
          checked={value === true}
          onChange={(event) => onSet(event.target.checked)}
        />
      </p>
    );
  }
  return (
    <p>
      {label}
      <select
        {...{ id, disabled }}
        value={choices.findIndex((choice) => choice === value)}
        onChange={(event) => onSet(choices[event.target.selectedIndex] ?? "")}
      >
        {choices.map((choice, index) => (
          <option key={index} value={index}>
            {shown(choice)}
          </option>
        ))}
      </select>
    </p>
  );
}

function shown(value: ConstantValue | undefined): string {
  if (value === undefined) return strings.paramGone;
  return typeof value === "boolean" ? (value ? strings.yes : strings.no) : String(value);
}
