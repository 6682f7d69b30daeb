import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from "react";

export interface Labelled {
  label: string;
  help?: ReactNode;
  /** What the API refused, in its words. */
  error?: string | undefined;
  /** What a number counts, such as points or days. */
  unit?: string | undefined;
}

interface Described {
  id: string;
  "aria-describedby"?: string | undefined;
  "aria-invalid"?: true | undefined;
}

export function Field({
  label,
  help,
  error,
  unit,
  children,
}: Labelled & { children: (own: Described) => ReactNode }) {
  const id = useId();
  const told = error ?? help;
  const own = {
    id,
    "aria-describedby": told ? `${id}-told` : undefined,
    "aria-invalid": error ? true : undefined,
  } as const;
  return (
    <div className="field">
      <span>
        <label htmlFor={id}>{label}</label>
      </span>
      {unit ? (
        <div className="unit">
          {children(own)}
          <span>{unit}</span>
        </div>
      ) : (
        children(own)
      )}
      {told && (
        <small id={`${id}-told`} className={error ? "wrong" : undefined} role={error ? "alert" : undefined}>
          {told}
        </small>
      )}
    </div>
  );
}

type Props<Element> = Labelled & Omit<Element, "id">;

export function TextField({
  label,
  help,
  error,
  unit,
  ...input
}: Props<InputHTMLAttributes<HTMLInputElement>>) {
  return (
    <Field label={label} help={help} error={error} unit={unit}>
      {(own) => <input {...input} {...own} data-first={input.autoFocus || undefined} />}
    </Field>
  );
}

export function TextArea({
  label,
  help,
  error,
  unit,
  ...area
}: Props<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  return (
    <Field label={label} help={help} error={error} unit={unit}>
      {(own) => <textarea {...area} {...own} data-first={area.autoFocus || undefined} />}
    </Field>
  );
}

export function SelectField({
  label,
  help,
  error,
  unit,
  children,
  ...select
}: Props<SelectHTMLAttributes<HTMLSelectElement>>) {
  return (
    <Field label={label} help={help} error={error} unit={unit}>
      {(own) => (
        <select {...select} {...own}>
          {children}
        </select>
      )}
    </Field>
  );
}
