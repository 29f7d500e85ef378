using System.Globalization;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>Finds every problem of the parts of a scheme.</summary>
internal static class GridSchemeCheck
{
    private static readonly BilingualText Division = new("区划", "division");
    private static readonly BilingualText Sequence = new("顺序号", "sequence");

    public static EquatableList<Finding> Check(EquatableList<GridCodePart> parts)
    {
        var findings = new List<Finding>();
        if (parts.Count > GridCodeScheme.MaxParts)
        {
            findings.Add(CodeFindings.SchemeTooLong.Error("parts", new("count", parts.Count), new("most", GridCodeScheme.MaxParts)));
        }

        CheckOne(GridCodePartKind.Division, Division, parts, findings);
        CheckOne(GridCodePartKind.Sequence, Sequence, parts, findings);
        for (var i = 0; i < parts.Count && !findings.IsFull(); i++)
        {
            CheckDigits(parts[i], $"parts.{(i + 1).ToString(CultureInfo.InvariantCulture)}", findings);
        }

        return findings.ToEquatableList();
    }

    private static void CheckOne(GridCodePartKind kind, BilingualText name, EquatableList<GridCodePart> parts, List<Finding> findings)
    {
        if (parts.Count(part => part.Kind == kind) is not 1 and var count)
        {
            findings.Add(CodeFindings.SchemeParts.Error("parts", new("kind", name), new("count", count)));
        }
    }

    private static void CheckDigits(GridCodePart part, string path, List<Finding> findings)
    {
        var allowed = part.Kind switch
        {
            GridCodePartKind.Division => DivisionDigits.All,
            GridCodePartKind.Sequence => Enumerable.Range(1, 9), // A sequence is a number of type int.
            GridCodePartKind.Other => Enumerable.Range(1, 12),
            _ => throw new InvalidOperationException($"Unknown kind of part {part.Kind}."),
        };
        if (!allowed.Contains(part.Digits))
        {
            findings.Add(CodeFindings.SchemeDigits.Error(
                path, new("part", part.Name), new("digits", part.Digits), new("allowed", KnownNames.Of(allowed.Select(digits => digits.ToString(CultureInfo.InvariantCulture))))));
        }
    }
}
