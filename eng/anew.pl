# Run by `perl -p`: samples of tests are made anew for each use, so that the test which uses one covers what makes it.
my $sample = qr/FactCatalogue|FactRegistry|FactSheet|RulePack|DecisionTable|Decider|Table\w+|Workflow\w+|DocumentShape<\w+>|Condition|Citation|TimeLimit|Deadline/;
s/\bstatic (?:readonly )?((?:$sample) \w+)(?: \{ get; \})? = /static $1 => /;
