import { Button } from "@saleor/macaw-ui";
import { useText } from "../../../i18n";
import { ConditionRow } from "./ConditionRow";
import { useShown } from "./context";
import { isGroup, newCondition, newGroup, partPath, type Group, type Joint, type Node } from "./tree";

const JOINTS: Joint[] = ["all", "any", "none"];

interface Props {
  group: Group;
  path: string;
  onChange: (group: Group) => void;
  /** Not of the outermost. */
  onRemove?: () => void;
}

export function GroupBox({ group, path, onChange, onRemove }: Props) {
  const t = useText();
  const { refused } = useShown();
  const change = (parts: Node[]) => onChange({ ...group, parts });
  const { parts } = group;
  const paths = [path, ...["all", "any", "not", "not.any"].map((kind) => `${path}.${kind}`)];
  const error = paths.map(refused).find(Boolean);
  return (
    <div className="group stack" role="group" aria-label={t(`rule.${group.joint}`)}>
      <div className="actions apart">
        <div className="field">
          <select
            aria-label={t("rule.joint")}
            value={group.joint}
            onChange={(event) => onChange({ ...group, joint: event.target.value as Joint })}
          >
            {JOINTS.map((joint) => (
              <option key={joint} value={joint}>
                {t(`rule.${joint}`)}
              </option>
            ))}
          </select>
        </div>
        {onRemove && (
          <Button type="button" variant="tertiary" size="small" onClick={onRemove}>
            {t("rule.removeGroup")}
          </Button>
        )}
      </div>
      {parts.map((part, place) => (
        <Part
          key={part.id}
          part={part}
          path={partPath(group, path, place)}
          onChange={(changed) => change(parts.map((one) => (one.id === part.id ? changed : one)))}
          onRemove={() => change(parts.filter((one) => one.id !== part.id))}
        />
      ))}
      {error && (
        <p className="wrong small" role="alert">
          {error}
        </p>
      )}
      <div className="actions">
        <Button
          type="button"
          variant="secondary"
          size="small"
          onClick={() => change([...parts, newCondition()])}
        >
          {t("rule.addCondition")}
        </Button>
        <Button
          type="button"
          variant="tertiary"
          size="small"
          onClick={() => change([...parts, newGroup(group.joint === "any" ? "all" : "any")])}
        >
          {t("rule.addGroup")}
        </Button>
      </div>
    </div>
  );
}

interface PartProps {
  part: Node;
  path: string;
  onChange: (part: Node) => void;
  onRemove: () => void;
}

function Part({ part, ...props }: PartProps) {
  return isGroup(part) ? <GroupBox group={part} {...props} /> : <ConditionRow condition={part} {...props} />;
}
