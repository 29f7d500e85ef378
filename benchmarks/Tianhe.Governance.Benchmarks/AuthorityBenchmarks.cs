using BenchmarkDotNet.Attributes;

using NodaTime;

using Tianhe.Governance.Testing;

namespace Tianhe.Governance.Benchmarks;

/// <summary>Who may act where: a role held over a place on a day, and a place within an area, asked by id.</summary>
[MemoryDiagnoser]
public class AuthorityBenchmarks
{
    private static readonly Jurisdiction Place = SampleStreet.Place;
    private static readonly LocalDate Today = new(2026, 9, 24);
    private readonly PersonId _clerk = "p-clerk";
    private readonly RoleId _role = "community-clerk";
    private readonly NodeId _grid = "grid-07";
    private readonly NodeId _street = "street";
    private readonly Dictionary<string, Linked> _nodes = new(StringComparer.Ordinal);

    [GlobalSetup]
    public void Prepare()
    {
        foreach (var node in Place.Tree.Nodes)
        {
            _nodes[node.Id.Value] = new(node.Id.Value, node.Parent is { } parent ? _nodes[parent.Value] : null);
        }

        if (!HoldsRole() || !HoldsRoleByQuery() || !IsWithin() || !IsWithinByParents())
        {
            throw new InvalidOperationException("Each of these is true.");
        }
    }

    [Benchmark]
    public bool HoldsRole() => Place.HoldsRole(_clerk, _role, _grid, Today);

    /// <summary>As it is asked of a list of appointments without an index: eight appointments.</summary>
    [Benchmark]
    public bool HoldsRoleByQuery() => Place.Appointments.Any(post =>
        post.Person == _clerk && post.Role == _role && post.From <= Today && (post.To is null || Today <= post.To) && Up(_grid.Value, post.Node.Value));

    [Benchmark]
    public bool IsWithin() => Place.Tree.IsWithin(_grid, _street);

    /// <summary>Objects with parents behind a dictionary, up to the area: two steps.</summary>
    [Benchmark]
    public bool IsWithinByParents() => Up(_grid.Value, _street.Value);

    private bool Up(string node, string area)
    {
        for (var at = _nodes.GetValueOrDefault(node); at is not null; at = at.Parent)
        {
            if (at.Id == area)
            {
                return true;
            }
        }

        return false;
    }

    private sealed record Linked(string Id, Linked? Parent);
}
