using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>Holds the grids of a tree against their sizes.</summary>
internal sealed class GridSizeReview(GridSizes sizes, GovernanceTree tree)
{
    private static readonly BilingualText Residents = new("人口数", "residents");

    private readonly List<Finding> _findings = [];
    private readonly int[] _households = HouseholdSums.Of(tree, tree.HouseholdsAt);
    private readonly int[] _population = HouseholdSums.Of(tree, tree.PopulationAt);

    public EquatableList<Finding> Run()
    {
        foreach (var tier in sizes.Sizes.Select(size => size.Tier).Distinct().Where(tier => !tree.Ladder.Contains(tier)))
        {
            _findings.Add(GridSizeFindings.NoSuchTier.Warning(
                $"sizes.{tier}", new("tier", tier.Value), new("tiers", KnownNames.Of(tree.Ladder.Tiers.Select(known => known.Id.Value)))));
        }

        for (var i = 0; i < tree.Count; i++)
        {
            Check(i);
        }

        return _findings.ToEquatableList();
    }

    private void Check(int index)
    {
        var kind = tree.KindAt(index);
        var tier = tree.TierAt(index);
        if (sizes.SizeOf(tier.Id, kind) is { } size)
        {
            CheckHouseholds(size, index, kind);
            CheckPopulation(size, index, kind);
        }
        else if (kind is null && sizes.Sizes.Where(other => other.Tier == tier.Id).Select(other => GridKindWords.Of(other.Kind)).ToEquatableList() is { Count: > 0 } kinds)
        {
            _findings.Add(GridSizeFindings.KindUnknown.Warning(PathOf(index, "kind"), new("node", tree.NameAt(index)), new("tier", tier.Name), new("kinds", kinds)));
        }
    }

    private void CheckHouseholds(GridSize size, int index, GridKind? kind)
    {
        if (size is { MinHouseholds: null, MaxHouseholds: null })
        {
            return;
        }

        var households = _households[index];
        if (households < 0)
        {
            Report(GridSizeFindings.SizeUnknown, index, kind, "households", new MessageArgument("figure", TotalCheck.Households));
        }
        else if (households < size.MinHouseholds)
        {
            Report(GridSizeFindings.TooFew, index, kind, "households", new("households", households), new("min", size.MinHouseholds.Value));
        }
        else if (households > size.MaxHouseholds)
        {
            Report(GridSizeFindings.TooMany, index, kind, "households", new("households", households), new("max", size.MaxHouseholds.Value));
        }
    }

    private void CheckPopulation(GridSize size, int index, GridKind? kind)
    {
        if (size.MaxPopulation is not { } max)
        {
            return;
        }

        var population = _population[index];
        if (population < 0)
        {
            Report(GridSizeFindings.SizeUnknown, index, kind, "population", new MessageArgument("figure", Residents));
        }
        else if (population > max)
        {
            Report(GridSizeFindings.TooManyResidents, index, kind, "population", new("population", population), new("max", max));
        }
    }

    private void Report(MessageTemplate template, int index, GridKind? kind, string member, params EquatableList<MessageArgument> arguments) =>
        _findings.Add(template.Warning(
            PathOf(index, member),
            [new("node", tree.NameAt(index)), new("tier", tree.TierAt(index).Name), new("kind", GridKindWords.Of(kind)), .. arguments]));

    private string PathOf(int index, string member) => $"nodes.{tree.IdAt(index)}.{member}";
}
