"""Personal incentives: which of several each member gets, learnt from what the others did (rule 54)."""
