import { useId, type ReactNode } from "react";

interface CheckProps {
  label: ReactNode;
  help?: ReactNode;
  /** What the API refused, in its words. */
  error?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function Check({ label, help, error, checked, onChange }: CheckProps) {
  const told = useId();
  const says = error ?? help;
  return (
    <div className="field">
      <label className="check">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={says ? told : undefined}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />{" "}
        {label}
      </label>
      {says && (
        <small id={told} className={error ? "wrong" : undefined} role={error ? "alert" : undefined}>
          {says}
        </small>
      )}
    </div>
  );
}

interface ChecksProps<Value extends string> {
  label: string;
  help?: ReactNode;
  error?: string | undefined;
  options: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
}

/** Any of some options, in their order. */
export function Checks<Value extends string>({
  label,
  help,
  error,
  options,
  chosen,
  onChange,
}: ChecksProps<Value>) {
  const told = useId();
  const toggle = (value: Value) =>
    onChange(options.map((one) => one.value).filter((one) => (one === value) !== chosen.includes(one)));
  return (
    <fieldset className="field checks" aria-describedby={error || help ? told : undefined}>
      <legend>{label}</legend>
      {options.map((one) => (
        <label key={one.value} className="check">
          <input type="checkbox" checked={chosen.includes(one.value)} onChange={() => toggle(one.value)} />{" "}
          {one.label}
        </label>
      ))}
      {(error || help) && (
        <small id={told} className={error ? "wrong" : undefined} role={error ? "alert" : undefined}>
          {error ?? help}
        </small>
      )}
    </fieldset>
  );
}
