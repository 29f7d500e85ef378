using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>An output as it is written: a declaration, or the name of one whose values are time limits of the pack.</summary>
/// <param name="Name">The name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Declaration">The declaration, or null where the values name time limits.</param>
/// <param name="Limits">The names of the time limits, from the highest to the lowest; null for all that the pack lists, in their order.</param>
internal sealed record TableOutputContent(FactName Name, BilingualText Title, FactDeclaration? Declaration, EquatableList<string>? Limits)
{
    public static TableOutputContent Of(FactDeclaration declaration) => new(declaration.Name, declaration.Title, declaration, null);
}
