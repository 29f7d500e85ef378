namespace Tianhe.Governance.Structure;

/// <summary>The permanent codes of what can be wrong with the aliases of places, with their wordings.</summary>
internal static class PlaceFindings
{
    public static readonly MessageTemplate AliasWithoutText = new("structure.alias-without-text", new(
        "别名“{alias}”去掉空格和标点后没有任何字，无法在文中识别。",
        "The alias '{alias}' is nothing but spaces and punctuation, so that no text can name it."));

    public static readonly MessageTemplate AliasDaysReversed = new("structure.alias-days-reversed", new(
        "别名“{alias}”止于{to}，早于起始日{from}。",
        "The alias '{alias}' ends on {to}, before it begins on {from}."));

    public static readonly MessageTemplate DuplicateAlias = new("structure.duplicate-alias", new(
        "“{alias}”与“{other}”写法等同，同属“{node}”，日期重叠；请删去一条或更正日期。",
        "'{alias}' and '{other}' are one text, lie both in '{node}', and their days overlap; delete one or correct the days."));

    internal static EquatableList<MessageTemplate> All { get; } = [AliasWithoutText, AliasDaysReversed, DuplicateAlias];
}
