using System.Diagnostics.CodeAnalysis;

using Tianhe.Governance;

namespace QuickStart;

/// <summary>The street under the rules: its place, what decides its orders, and the grades of its branches.</summary>
internal sealed record Setting(TianheStreet Street, OrderProcess Orders, BranchGrades Grades)
{
    /// <summary>Sets the rules up on the street, or says why they do not fit it.</summary>
    public static bool TryMake(RulePack rules, string path, Page problems, [NotNullWhen(true)] out Setting? setting)
    {
        setting = null;
        var missing = Missing(rules).ToArray();
        foreach (var what in missing)
        {
            problems.Plain(problems.Say($"{path}中没有{what.Chinese}，本程序需要它。", $"{path} has no {what.English}, which this program needs."));
        }

        if (missing.Length > 0)
        {
            return false;
        }

        try
        {
            var street = TianheStreet.Load(rules.Quota(TianheStreet.Steward.Id), StreetPeople.Roles, StreetPeople.Appointments);
            setting = new(street, rules.OrdersFor(street.Place), BranchGrades.Of(rules.Scheme(BranchGrades.Scheme), street.Place.Party!));
            return true;
        }
        catch (InvalidDefinitionException exception)
        {
            problems.Plain(problems.Say($"{path}本身没有错误，但不适合本街道：", $"There is no error in {path} itself, but it does not fit this street:"));
            Problems.Show(problems, path, exception.Findings);
            return false;
        }
    }

    private static IEnumerable<BilingualText> Missing(RulePack rules)
    {
        if (rules.Description.Quotas.All(quota => quota.Role != TianheStreet.Steward.Id))
        {
            yield return new($"职务“{TianheStreet.Steward.Id}”的配备标准（quotas）", $"quota for the role '{TianheStreet.Steward.Id}' (quotas)");
        }

        if (rules.Orders is null)
        {
            yield return new("工单的规则（orders）", "rules of orders (orders)");
        }

        if (rules.Schemes.All(scheme => scheme.Id != BranchGrades.Scheme))
        {
            yield return new($"评定办法“{BranchGrades.Scheme}”（schemes）", $"grading scheme '{BranchGrades.Scheme}' (schemes)");
        }
    }
}
