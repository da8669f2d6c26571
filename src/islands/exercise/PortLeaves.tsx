import type { ReactNode } from "react";
import { strings } from "../../book/strings.ts";
import type { PortTask } from "./snippet.ts";

interface PortLeavesProps {
  readonly task: PortTask;
  readonly given: ReactNode;
  /** The leaf that is written on. */
  readonly children: ReactNode;
}

/** The program that is given, and below it the leaf for the other language. */
export function PortLeaves({ task: { given, written }, given: listing, children }: PortLeavesProps) {
  return (
    <div className="port-leaves">
      <div className="exercise-leaf" data-language={given.language}>
        <header className="leaf-head">
          <span className="leaf-language">{strings.languages[given.language]}</span>{" "}
          <span className="leaf-file">{given.name}</span>
          <span className="fine">{strings.exercise.given}</span>
        </header>
        <div className="leaf-code">{listing}</div>
      </div>
      <div className="exercise-leaf" data-language={written}>
        {children}
      </div>
    </div>
  );
}
