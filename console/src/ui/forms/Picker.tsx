import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { useId, useState, type KeyboardEvent } from "react";
import { useText } from "../../i18n";
import { Chips } from "./Chips";
import { Field, type Labelled } from "./Field";
import { useTyped } from "./useTyped";

export interface Option {
  value: string;
  label: string;
}

/** Where options are found, by part of their names; `key` names the place, so that it is asked once. */
export interface Source<One extends Option = Option> {
  key: string;
  find: (search: string) => Promise<One[]>;
}

interface Props<One extends Option> extends Labelled {
  source: Source<One>;
  chosen: readonly One[];
  onChange: (chosen: One[]) => void;
  /** At most one can be chosen: another takes its place. */
  single?: boolean;
}

/** Something that is found by typing and chosen from a list, with the mouse or the keyboard alone. */
export function Picker<One extends Option>({ source, chosen, onChange, single, ...labelled }: Props<One>) {
  const t = useText();
  const list = useId();
  const [isOpen, setOpen] = useState(false);
  const [search, setSearch] = useState("");
  const [typed, setTyped] = useTyped(search, setSearch);
  const [at, setAt] = useState(0);
  const found = useRead({
    queryKey: ["options", source.key, search],
    queryFn: () => source.find(search),
    enabled: isOpen,
    placeholderData: keepPreviousData,
  });
  const options = (found.data ?? []).filter(({ value }) => !chosen.some((one) => one.value === value));
  const marked = options[Math.min(at, options.length - 1)];
  const choose = (option: One) => {
    onChange(single ? [option] : [...chosen, option]);
    setTyped("");
    if (single) setOpen(false);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape" && isOpen) setOpen(false);
    else if (event.key === "ArrowDown") {
      setOpen(true);
      setAt(isOpen ? Math.min(at + 1, options.length - 1) : 0);
    } else if (event.key === "ArrowUp") setAt(Math.max(at - 1, 0));
    else if (event.key === "Enter") {
      if (isOpen && marked) choose(marked);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Field {...labelled}>
      {(own) => (
        <div className="picker">
          <Chips
            chosen={chosen}
            onRemove={({ value }) => onChange(chosen.filter((one) => one.value !== value))}
          />
          <input
            {...own}
            role="combobox"
            aria-expanded={isOpen}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={isOpen && marked ? `${list}-${marked.value}` : undefined}
            autoComplete="off"
            placeholder={t("picker.search")}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setOpen(true);
              setAt(0);
            }}
            onFocus={() => setOpen(true)}
            onClick={() => setOpen(true)}
            onBlur={() => setOpen(false)}
            onKeyDown={press}
          />
          <ul id={list} role="listbox" aria-label={t("picker.found")} hidden={!isOpen}>
            {options.map((option) => (
              <li
                key={option.value}
                id={`${list}-${option.value}`}
                role="option"
                aria-selected={option === marked}
                // Before the field loses the focus and the list is gone.
                onMouseDown={(event) => {
                  event.preventDefault();
                  choose(option);
                }}
              >
                {option.label}
              </li>
            ))}
          </ul>
          {isOpen && !options.length && (
            <p className="none quiet" role="status">
              {t(found.isError ? "failure.options" : found.isPending ? "loading" : "picker.none")}
            </p>
          )}
        </div>
      )}
    </Field>
  );
}
