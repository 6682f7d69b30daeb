"""Files of members from other systems: what their columns and cells say (rule 67). Pure."""
