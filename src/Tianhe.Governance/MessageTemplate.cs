using System.Text;

namespace Tianhe.Governance;

/// <summary>A permanent code with its built-in wording; <c>{name}</c> stands for the argument of that name.</summary>
internal sealed record MessageTemplate(string Code, BilingualText Text)
{
    /// <summary>A finding of this code that stops a load.</summary>
    public Finding Error(string path, params EquatableList<MessageArgument> arguments) => new(this, FindingSeverity.Error, path, arguments);

    /// <summary>A finding of this code that stops nothing.</summary>
    public Finding Warning(string path, params EquatableList<MessageArgument> arguments) => new(this, FindingSeverity.Warning, path, arguments);

    /// <summary>Puts the arguments into a wording. A name without an argument stays as written: a host's wording may be wrong, and a refusal must still be readable. So does a brace without its partner.</summary>
    public static string Fill(string wording, EquatableList<MessageArgument> arguments, Language language)
    {
        var text = new StringBuilder(wording.Length + 32);
        var position = 0;
        while (position < wording.Length)
        {
            var first = wording.IndexOf('{', position);
            var close = first < 0 ? -1 : wording.IndexOf('}', first);
            if (close < 0)
            {
                break;
            }

            var open = wording.LastIndexOf('{', close);
            text.Append(wording, position, open - position);
            var name = wording.AsSpan(open + 1, close - open - 1);
            text.Append(Find(arguments, name)?.In(language) ?? wording.AsSpan(open, close - open + 1).ToString());
            position = close + 1;
        }

        return text.Append(wording, position, wording.Length - position).ToString();
    }

    private static MessageArgument? Find(EquatableList<MessageArgument> arguments, ReadOnlySpan<char> name)
    {
        foreach (var argument in arguments)
        {
            if (name.SequenceEqual(argument.Name))
            {
                return argument;
            }
        }

        return null;
    }
}
