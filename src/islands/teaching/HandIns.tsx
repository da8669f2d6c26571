import { useRef, useState } from "react";
import { strings } from "../../book/strings.ts";
import type { Assignment } from "../../progress/assignment.ts";
import type { Catalogue } from "../../progress/catalogue.ts";
import { readProgressFile, type ProgressFile, type Refusal } from "../../progress/file.ts";
import { FileButton } from "../FileButton.tsx";
import { claimsOf, type Verdicts } from "./claimed.ts";
import { HandInDetails } from "./HandInDetails.tsx";
import { HandInTable } from "./HandInTable.tsx";
import type { Tasks } from "./verify-file.ts";

/** A file that a student handed in, and what has been found out about it. */
export interface OpenedFile {
  readonly name: string;
  readonly file: ProgressFile;
  readonly verdicts: Verdicts;
}

interface HandInsProps {
  readonly catalogue: Catalogue;
  readonly assignment: Assignment;
  readonly tasksPath: string;
}

/** Opens students' files and runs their programs again. Nothing of it is kept or sent. */
export function HandIns({ catalogue, assignment, tasksPath }: HandInsProps) {
  const words = strings.teaching;
  const [opened, setOpened] = useState<readonly OpenedFile[]>([]);
  const [refused, setRefused] = useState<readonly { name: string; why: Refusal }[]>([]);
  const [said, setSaid] = useState("");
  /** Files chosen since, so that a run that is still verifying older ones ends. */
  const turn = useRef(0);

  async function open(files: readonly File[]): Promise<void> {
    const mine = ++turn.current;
    const read = await Promise.all(
      files.map(async (file) => ({ name: file.name, read: readProgressFile(await file.text()) })),
    );
    if (mine !== turn.current) return;
    const accepted = read.flatMap(({ name, read }) =>
      "file" in read ? [{ name, file: read.file, verdicts: claimsOf(read.file) }] : [],
    );
    setOpened(accepted);
    setRefused(read.flatMap(({ name, read }) => ("refused" in read ? [{ name, why: read.refused }] : [])));
    try {
      const response = await fetch(tasksPath);
      if (!response.ok) throw new Error(words.noTasks);
      const tasks = (await response.json()) as Tasks;
      const { verifyFile } = await import("./verify-file.ts");
      for (const [at, { file }] of accepted.entries()) {
        if (mine !== turn.current) return;
        setSaid(words.verifying(at + 1, accepted.length));
        await verifyFile(file, tasks, catalogue, (key, verdict) => {
          if (mine !== turn.current) return;
          setOpened((known) =>
            known.map((one, index) => (index === at ? { ...one, verdicts: { ...one.verdicts, [key]: verdict } } : one)),
          );
        });
      }
      setSaid(words.verified(accepted.length));
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <section aria-labelledby="verify">
      <h2 id="verify">{words.verify}</h2>
      <p>{words.verifyStand}</p>
      <FileButton label={words.openFiles} several onFiles={(files) => void open(files)} />
      <p role="status" data-hand-ins>
        {said}
      </p>
      {refused.map(({ name, why }, index) => (
        <p key={index} role="alert" className="refused-file">
          <b>{name}</b>: {strings.progressPage.refused(why)}
        </p>
      ))}
      {opened.length > 0 && (
        <>
          <HandInTable catalogue={catalogue} assignment={assignment} opened={opened} />
          {opened.map((one, index) => (
            <HandInDetails key={index} catalogue={catalogue} opened={one} />
          ))}
        </>
      )}
    </section>
  );
}
