import { useId } from "react";
import { strings } from "../../book/strings.ts";
import type { Language } from "../../runtime/index.ts";
import { modesOf, rulesIn, settingsOf, switched, type Settings } from "./rules.ts";

const words = strings.duel.rules;

interface RuleSwitchesProps {
  readonly language: Language;
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

/** One checker's mode, and a switch for each of its rules. */
export function RuleSwitches({ language, settings, onChange }: RuleSwitchesProps) {
  const id = useId();
  return (
    <fieldset data-language={language}>
      <legend>{strings.duel.checkers[language]}</legend>
      <p className="duel-mode">
        <label htmlFor={id}>{words.mode}</label>
        <select id={id} value={settings.mode} onChange={({ target }) => onChange(settingsOf(language, target.value))}>
          {modesOf(language).map((mode) => (
            <option key={mode}>{mode}</option>
          ))}
        </select>
      </p>
      {rulesIn(language).map((rule) => (
        <label key={rule}>
          <input
            type="checkbox"
            checked={settings.on.includes(rule)}
            onChange={() => onChange(switched(settings, rule))}
          />
          <span>
            <code>{rule}</code> <small>{words.reports[rule]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
