using System.Diagnostics.CodeAnalysis;

using Tianhe.Governance;

namespace QuickStart;

/// <summary>What may stand behind the program's name, in any order, each once.</summary>
internal sealed record CommandLine(Language Language, string RulesPath)
{
    public const string Usage = "usage: QuickStart [--lang en|zh] [--rules <path>]";

    public static bool TryRead(string[] args, [NotNullWhen(true)] out CommandLine? line)
    {
        line = null;
        Language? language = null;
        string? rules = null;
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : "";
            switch (args[i], value)
            {
                case ("--lang", "en") when language is null:
                    language = Language.English;
                    break;
                case ("--lang", "zh") when language is null:
                    language = Language.Chinese;
                    break;
                case ("--rules", not "") when rules is null:
                    rules = value;
                    break;
                default:
                    return false;
            }
        }

        line = new(language ?? Language.English, rules ?? RulesFile.Beside);
        return true;
    }
}
