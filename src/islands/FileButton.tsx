/** A button that asks for files: a file field's own button can't be translated. */
interface FileButtonProps {
  readonly label: string;
  readonly several?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

export function FileButton({ label, several = false, onFiles }: FileButtonProps) {
  return (
    <label className="file-button">
      {label}
      <input
        type="file"
        multiple={several}
        accept=".json,application/json"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = "";
        }}
      />
    </label>
  );
}
