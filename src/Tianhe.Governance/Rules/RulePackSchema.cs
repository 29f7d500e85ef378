using Tianhe.Governance.Facts;
using Tianhe.Governance.Rules;

namespace Tianhe.Governance;

/// <summary>The JSON Schema of a rule pack, draft 2020-12, by which an editor completes and checks one.</summary>
/// <remarks>It says what can be said of a document's shape; sums, names and proofs are for <see cref="RulePack.Load"/>.</remarks>
public static class RulePackSchema
{
    /// <summary>The schema, in which any producer may be named. The same text is the file <c>schemas/rule-pack.schema.json</c> of the package.</summary>
    public static string Text { get; } = RulePackShape.Document.Schema();

    /// <summary>The schema for a registry: just its producers, each with its inputs and parameters.</summary>
    /// <param name="registry">The registry.</param>
    /// <returns>The schema; <see cref="Text"/> where the registry is empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="registry"/> is null.</exception>
    public static string For(FactRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(registry);
        return registry.Producers.Count == 0 ? Text : RulePackShape.Document.Schema((FactProductionShape.Name, FactProductionShape.Schema(registry)));
    }
}
