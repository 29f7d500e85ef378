using System.Reflection;
using System.Text.RegularExpressions;

namespace Tianhe.Governance.Tests.Conventions;

/// <summary>The static classes that hold message templates, and what their codes and wordings must keep to.</summary>
internal static partial class CodeCatalog
{
    private const BindingFlags Statics = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;

    public static IReadOnlyList<Type> Of(Assembly assembly) => [.. assembly.GetTypes().Where(type => Templates(type).Any())];

    public static IEnumerable<string> Codes(IEnumerable<Type> catalogs, string suffix) => catalogs
        .Where(type => type.Name.EndsWith(suffix, StringComparison.Ordinal)).SelectMany(Templates).Select(template => template.Code);

    public static IEnumerable<MessageTemplate> Templates(Type type) =>
    [
        .. type.GetFields(Statics).Where(field => field.FieldType == typeof(MessageTemplate) && !field.Name.StartsWith('<')).Select(field => (MessageTemplate)field.GetValue(null)!),
        .. type.GetProperties(Statics).Where(property => property.PropertyType == typeof(MessageTemplate)).Select(property => (MessageTemplate)property.GetValue(null)!),
    ];

    public static IEnumerable<string> Problems(Type type)
    {
        if (!KnownSuffix().IsMatch(type.Name) || type.IsPublic || !(type.IsAbstract && type.IsSealed))
        {
            yield return $"{type.Name} is not an internal static class named …Refusals, …Findings, …Lines or …Explanations";
        }

        var all = type.GetProperty("All", Statics)?.GetValue(null) is EquatableList<MessageTemplate> list ? list : [];
        foreach (var template in Templates(type).Except(all))
        {
            yield return $"{type.Name}.All lacks {template.Code}";
        }

        foreach (var template in all.Except(Templates(type)).Concat(all.GroupBy(template => template.Code).SelectMany(group => group.Skip(1))))
        {
            yield return $"{type.Name}.All has {template.Code} besides its own templates, each once";
        }
    }

    public static IEnumerable<string> Problems(MessageTemplate template, bool isSentence)
    {
        var (chinese, english) = (template.Text.Chinese, template.Text.English);
        (bool Breach, string Problem)[] checks =
        [
            (!WellFormed().IsMatch(template.Code), "is not written room.what-happened"),
            (!Typography.IsChinese(chinese), "has no Chinese in its Chinese wording"),
            (Typography.IsChinese(english), "has Chinese in its English wording"),
            (Typography.HalfWidth(chinese).Any(), $"has half-width marks in {chinese}"),
            (!Placeholders(chinese).SetEquals(Placeholders(english)), "names other arguments in one language than in the other"),
            (Placeholder().Replace(chinese + english, "").AsSpan().ContainsAny('{', '}'), "has a brace that is no {argument}"),
            (isSentence && !(chinese.EndsWith('。') && english.EndsWith('.')), "does not end as a sentence in both languages"),
        ];
        return checks.Where(check => check.Breach).Select(check => $"{template.Code} {check.Problem}");
    }

    private static HashSet<string> Placeholders(string wording) => [.. Placeholder().Matches(wording).Select(match => match.Value)];

    [GeneratedRegex("(Refusals|Findings|Lines|Explanations)$")]
    private static partial Regex KnownSuffix();

    [GeneratedRegex(@"^[a-z]+(-[a-z]+)*\.[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex WellFormed();

    [GeneratedRegex(@"\{[a-z][A-Za-z0-9-]*\}")]
    private static partial Regex Placeholder();
}
