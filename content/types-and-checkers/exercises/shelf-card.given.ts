interface Reply {
  title?: string | null;
  copies?: number | null;
  tags?: string[] | null;
}

function shelfCard(reply: Reply): string {
  const title = reply.title ?? "untitled";
  const copies = reply.copies ?? 1;
  const tags = reply.tags?.length
    ? ` [${reply.tags.join(", ")}]`
    : "";
  return `${title} x ${copies}${tags}`;
}
