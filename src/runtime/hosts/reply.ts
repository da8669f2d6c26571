import type { ReplyMessage, RequestMessage } from "../protocol/messages.ts";
import type { ExecutionEvents } from "../session/kernel.ts";
import { messageOf } from "../session/message-of.ts";

/** Answers a program's request through its port. */
export async function reply(
  port: Pick<MessagePort, "postMessage">,
  { id, request }: RequestMessage,
  { onRequest }: ExecutionEvents,
): Promise<void> {
  const send = (message: Omit<ReplyMessage, "type" | "id">) =>
    port.postMessage({ type: "reply", id, ...message } satisfies ReplyMessage);
  try {
    if (!onRequest) throw new Error("There are no pools here.");
    send({ answer: await onRequest(request) });
  } catch (error) {
    send({ refusal: messageOf(error) });
  }
}
