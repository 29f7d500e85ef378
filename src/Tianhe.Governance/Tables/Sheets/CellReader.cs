using System.Diagnostics.CodeAnalysis;

using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>Reads one cell by <see cref="CellGrammar"/>, once and forward but for what a parenthesis opens.</summary>
internal sealed class CellReader(string text, CellGrammar grammar)
{
    private int _at;
    private int _depth;
    private CellFault? _fault;

    private FactName Fact => grammar.Declaration.Name;

    public bool TryRead(out Condition condition, out CellFault fault)
    {
        condition = Condition.Any;
        fault = default;
        if (TryReadWhole(out var read) && (_at == text.Length || Fail(read is SetCondition ? TableFormFindings.MixedList : TableFormFindings.WrongCell)))
        {
            condition = read;
            return true;
        }

        fault = _fault!.Value;
        return false;
    }

    /// <summary>A list, or conditions joined by or, and the white space behind.</summary>
    private bool TryReadWhole([NotNullWhen(true)] out Condition? condition)
    {
        if (++_depth > CellGrammar.MaxDepth)
        {
            condition = null;
            return Fail(TableFormFindings.TooDeep);
        }

        var isRead = TryReadJoined(CellWords.Or, parts => Condition.AnyOf(parts), out condition, TryReadAllOf) && (Peek() != ',' || TryReadList(condition, out condition));
        _depth--;
        return isRead;
    }

    private delegate bool PartReader([NotNullWhen(true)] out Condition? condition);

    private bool TryReadAllOf([NotNullWhen(true)] out Condition? condition) => TryReadJoined(CellWords.And, parts => Condition.AllOf(parts), out condition, TryReadItem);

    private bool TryReadJoined(CellWord word, Func<EquatableList<Condition>, Condition> join, [NotNullWhen(true)] out Condition? condition, PartReader part)
    {
        if (!part(out condition))
        {
            return false;
        }

        List<Condition>? parts = null;
        var at = _at;
        while (TryTake(word))
        {
            if (!part(out var next))
            {
                return false;
            }

            (parts ??= [condition]).Add(next);
        }

        if (parts is null)
        {
            return true;
        }

        condition = parts.All(CanStandWithin) ? join(parts.ToEquatableList()) : null;
        return condition is not null || FailAt(at, parts);
    }

    private bool TryReadList(Condition first, [NotNullWhen(true)] out Condition? condition)
    {
        condition = null;
        if (first is not ComparisonCondition { Comparison: Comparison.Equal } equal)
        {
            return Fail(TableFormFindings.MixedList);
        }

        var values = new List<FactValue> { equal.Value };
        while (Peek() == ',')
        {
            if (ValueText.IsNumeric(grammar.Declaration) && IsThousands())
            {
                return Fail(TableFormFindings.Thousands);
            }

            _at++;
            SkipSpace();
            if (!TryReadValue(out var value))
            {
                return false;
            }

            values.Add(value);
        }

        condition = Condition.In(Fact, values.ToEquatableList());
        return true;
    }

    private bool TryReadItem([NotNullWhen(true)] out Condition? condition)
    {
        condition = null;
        SkipSpace();
        if (IsDeclaredHere())
        {
            return TryReadValueOrRange(out condition);
        }

        switch (Peek())
        {
            case '[' or '(' when TryReadRange(out condition) is { } isRead:
                return isRead;
            case '(':
                _at++;
                return TryReadWhole(out condition) && TryTake(')');
            case '≥' or '≤' or '>' or '<' or '=':
                return TryReadComparison(out condition);
        }

        if (TryTake(CellWords.Not))
        {
            return TryReadNot(out condition);
        }

        if (grammar.Declaration.Type == FactType.Text && TryTake(CellWords.Under))
        {
            return TryReadUnder(out condition);
        }

        if (CellWords.Any.Is(Token()))
        {
            _at += Token().Length;
            condition = Condition.Any;
            return true;
        }

        return TryReadValueOrRange(out condition);
    }

    private bool TryReadNot([NotNullWhen(true)] out Condition? condition)
    {
        condition = null;
        if (++_depth > CellGrammar.MaxDepth)
        {
            return Fail(TableFormFindings.TooDeep);
        }

        var at = _at;
        if (!TryReadItem(out var part))
        {
            return false;
        }

        _depth--;
        condition = CanStandWithin(part) ? Condition.Not(part) : null;
        return condition is not null || FailAt(at, [part]);
    }

    private bool TryReadUnder([NotNullWhen(true)] out Condition? condition)
    {
        condition = null;
        SkipSpace();
        if (!TryReadValue(out var code))
        {
            return false;
        }

        condition = string.IsNullOrWhiteSpace(code.Text) ? null : Condition.Under(Fact, code.Text);
        return condition is not null || Fail(TableFormFindings.WrongCell);
    }

    private bool TryReadComparison([NotNullWhen(true)] out Condition? condition)
    {
        condition = null;
        var sign = Peek();
        _at++;
        var isWithEqual = sign is '<' or '>' && Peek() == '=';
        _at += isWithEqual ? 1 : 0;
        var comparison = (sign, isWithEqual) switch
        {
            ('≥', _) or ('>', true) => Comparison.AtLeast,
            ('≤', _) or ('<', true) => Comparison.AtMost,
            ('>', false) => Comparison.MoreThan,
            ('<', false) => Comparison.LessThan,
            _ => Comparison.Equal,
        };
        SkipSpace();
        if (!TryReadValue(out var value))
        {
            return false;
        }

        condition = new ComparisonCondition(Fact, comparison, value);
        return true;
    }

    /// <summary>A range within marks; null where it is none, for a parenthesis may open other things.</summary>
    private bool? TryReadRange(out Condition? condition)
    {
        condition = null;
        var (before, opening) = (_at, Peek());
        _at++;
        SkipSpace();
        if (!TryReadValue(out var low) || !IsDots())
        {
            if (opening == '[')
            {
                return Fail(TableFormFindings.WrongCell);
            }

            (_at, _fault) = (before, null);
            return null;
        }

        if (!TryReadHigh(out var high))
        {
            return false;
        }

        if (Peek() is not (']' or ')'))
        {
            return Fail(TableFormFindings.WrongCell);
        }

        condition = Condition.Between(Fact, low, high, (opening, Peek()) switch
        {
            ('[', ']') => RangeEnds.Closed,
            ('[', _) => RangeEnds.ClosedOpen,
            (_, ']') => RangeEnds.OpenClosed,
            _ => RangeEnds.Open,
        });
        _at++;
        return true;
    }

    private bool TryReadValueOrRange([NotNullWhen(true)] out Condition? condition)
    {
        condition = null;
        if (!TryReadValue(out var value))
        {
            return false;
        }

        if (!IsDots())
        {
            condition = Condition.Is(Fact, value);
            return true;
        }

        if (!TryReadHigh(out var high))
        {
            return false;
        }

        condition = Condition.Between(Fact, value, high, RangeEnds.Closed);
        return true;
    }

    private bool TryReadHigh(out FactValue high)
    {
        _at += 2;
        SkipSpace();
        return TryReadValue(out high);
    }

    private bool TryReadValue(out FactValue value)
    {
        value = default;
        var before = _at;
        var token = _at < text.Length && text[_at] == CellMarks.Quote ? TakeQuoted() : TakeToken();
        if (token is not null && ValueText.TryRead(token, grammar.Declaration, out value))
        {
            SkipSpace();
            return true;
        }

        _at = before;
        return Fail(token is not null && ValueText.IsNumeric(grammar.Declaration) && NumberText.IsScientific(token) ? TableFormFindings.Scientific : TableFormFindings.WrongCell);
    }

    private string? TakeQuoted()
    {
        for (var end = text.IndexOf(CellMarks.Quote, _at + 1); end >= 0; end = text.IndexOf(CellMarks.Quote, end + 2))
        {
            if (end + 1 < text.Length && text[end + 1] == CellMarks.Quote)
            {
                continue;
            }

            var quoted = text[(_at + 1)..end].Replace("\"\"", "\"", StringComparison.Ordinal);
            _at = end + 1;
            return quoted;
        }

        return null;
    }

    private string TakeToken()
    {
        var token = Token();
        _at += token.Length;
        return token.ToString();
    }

    /// <summary>What stands here up to a mark, two points, or a word that joins, white space at its end aside.</summary>
    private ReadOnlySpan<char> Token()
    {
        var end = _at;
        while (end < text.Length && !CellMarks.Ends(text[end]) && !text.AsSpan(end).StartsWith("..") && !(char.IsWhiteSpace(text[end]) && JoinsAt(end + 1)))
        {
            end++;
        }

        return text.AsSpan(_at, end - _at).TrimEnd();
    }

    /// <summary>Whether a word that joins stands here by itself.</summary>
    private bool JoinsAt(int at)
    {
        var rest = text.AsSpan(at);
        var length = Math.Max(CellWords.Or.LengthAt(rest), CellWords.And.LengthAt(rest));
        return length > 0 && (length == rest.Length || char.IsWhiteSpace(rest[length]) || CellMarks.Ends(rest[length]));
    }

    private bool IsDeclaredHere() => grammar.Declaration.Type == FactType.Text && grammar.IsDeclared(Token());

    /// <summary>Whether the comma here, behind a value, stands as between groups of digits.</summary>
    private bool IsThousands() => text[_at] is ',' or '，' && char.IsAsciiDigit(text[_at - 1]) && _at + 3 < text.Length
        && !text.AsSpan(_at + 1, 3).ContainsAnyExceptInRange('0', '9') && (_at + 4 == text.Length || !char.IsAsciiDigit(text[_at + 4]));

    private bool IsDots() => text.AsSpan(_at).StartsWith("..");

    private bool TryTake(CellWord word)
    {
        SkipSpace();
        var length = word.LengthAt(text.AsSpan(_at));
        _at += length;
        return length > 0;
    }

    private bool TryTake(char mark)
    {
        if (Peek() != mark)
        {
            return Fail(TableFormFindings.WrongCell);
        }

        _at++;
        return true;
    }

    private char Peek() => _at < text.Length ? CellMarks.Of(text[_at]) : '\0';

    private void SkipSpace()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
        {
            _at++;
        }
    }

    /// <summary>Any says nothing beside others, and conditions stand within one another only so deep.</summary>
    private static bool CanStandWithin(Condition part) => part is not AnyCondition && part.Depth < Condition.MaxDepth;

    private bool FailAt(int at, List<Condition> parts)
    {
        _at = at;
        return Fail(parts.Exists(part => part is AnyCondition) ? TableFormFindings.WrongCell : TableFormFindings.TooDeep);
    }

    private bool Fail(MessageTemplate template)
    {
        _fault ??= new(template, _at);
        return false;
    }
}
