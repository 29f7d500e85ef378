using Tianhe.Governance;

namespace QuickStart;

/// <summary>What may stand behind the program's name.</summary>
internal static class CommandLine
{
    public const string Usage = "usage: QuickStart [--lang en|zh]";

    /// <summary>The language asked for; English when none is.</summary>
    public static bool TryReadLanguage(string[] args, out Language language)
    {
        language = args is [_, "zh"] ? Language.Chinese : Language.English;
        return args is [] or ["--lang", "en" or "zh"];
    }
}
