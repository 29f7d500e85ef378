namespace Tianhe.Governance.Tables;

/// <summary>The marks of cells, which may be written in full width.</summary>
internal static class CellMarks
{
    public const char Quote = '"';

    public static char Of(char character) => character switch
    {
        '（' => '(',
        '）' => ')',
        '［' => '[',
        '］' => ']',
        '，' or '、' => ',',
        '＜' => '<',
        '＞' => '>',
        '＝' => '=',
        '≦' => '≤',
        '≧' => '≥',
        _ => character,
    };

    /// <summary>Whether a value that is not quoted ends before a character.</summary>
    public static bool Ends(char character) => Of(character) is '(' or ')' or '[' or ']' or ',' or '<' or '>' or '=' or '≤' or '≥' or Quote;
}
