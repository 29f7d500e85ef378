using System.Diagnostics.CodeAnalysis;

namespace Tianhe.Governance.Documents;

/// <summary>An object: members in any order, each at most once, none that is not known unless the reading is tolerant.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
internal sealed class ObjectShape<T>(string name, BilingualText docs, Member<T>[] members, ObjectMaker<T> make) : Shape<T>
{
    public string Name { get; } = name;

    public BilingualText Docs { get; } = docs;

    public ReadOnlySpan<Member<T>> Members => members;

    public ObjectMaker<T> Make => make;

    public override BilingualText Accepts { get; } = new($"对象（{name}）", $"an object ({name})");

    public override string Cell => ReferencePage.Link(Name);

    /// <summary>The names of all members.</summary>
    public IEnumerable<string> Names => members.Select(member => member.Name);

    public override bool TryRead(Reading reading, int node, [MaybeNullWhen(false)] out T value)
    {
        var values = new object?[members.Length];
        var isRead = ReadMembers(reading, node, values, isGood: null);
        var problems = reading.Problems.Count;
        value = isRead ? make(new(values, reading, node)) : default;
        return isRead && reading.Problems.Count == problems;
    }

    /// <summary>Reads what can be read; the members that cannot are told from the others by <see cref="MembersRead{TOwner}.Has"/>.</summary>
    public MembersRead<T> ReadMembers(Reading reading, int node, out bool isRead)
    {
        var values = new object?[members.Length];
        var isGood = new bool[members.Length];
        isRead = ReadMembers(reading, node, values, isGood);
        return new(values, reading, node, isGood);
    }

    public override Written Write(T value)
    {
        var written = new (WrittenName? Name, Written Value)[members.Length];
        var count = 0;
        foreach (var member in members)
        {
            if (member.Write(value) is { } one)
            {
                written[count++] = (member.WrittenName, one);
            }
        }

        return Written.Members(written[..count]);
    }

    public override Written Schema(SchemaParts parts) => parts.Refer(Name, this, () => SchemaHere(parts));

    /// <summary>The schema of the object itself, where it stands.</summary>
    public Written SchemaHere(SchemaParts parts) => SchemaParts.Closed(
        Docs, [.. members.Select(member => (member.Name, SchemaParts.Described(member.Shape.Schema(parts), member.Docs, member.Default), member.IsRequired))]);

    public override void Describe(ReferencePage page)
    {
        if (page.Begin(Name, Docs))
        {
            page.Table(members.Select(member => (member.Name, member.IsRequired, member.Default, member.Shape.Cell, member.Docs)));
            foreach (var member in members)
            {
                member.Shape.Describe(page);
            }
        }
    }

    public override void Locate(Locator locator, int node, string path)
    {
        foreach (var member in members)
        {
            if (locator.Document.KindOf(node) == NodeKind.Object && locator.Document.Find(node, member.Utf8Name) is >= 0 and var value)
            {
                locator.Visit(member.Shape, value, Locator.Join(path, member.Name));
            }
        }
    }

    private bool ReadMembers(Reading reading, int node, object?[] values, bool[]? isGood)
    {
        var document = reading.Document;
        if (document.KindOf(node) != NodeKind.Object)
        {
            return reading.WrongKind(node, Accepts);
        }

        Span<bool> seen = stackalloc bool[members.Length]; // descriptions are written by us, and no object has many members
        var isRead = true;
        for (var at = node + 1; at < document.After(node) && !reading.IsFull; at = document.After(at + 1))
        {
            var index = IndexOf(document, at);
            if (index < 0)
            {
                isRead &= reading.IsTolerant || FailUnknown(reading, at);
            }
            else if (seen[index])
            {
                isRead = Note(members[index], isGood, reading.FailIn(at, members[index].Name, DocumentFindings.DuplicateMember, new MessageArgument("name", Shown.Text(members[index].Name))));
            }
            else if (reading.IsTolerant && !members[index].IsRequired && document.KindOf(at + 1) == NodeKind.Null)
            {
                seen[index] = true;
                members[index].LeaveOut(values);
                Note(members[index], isGood, true);
            }
            else
            {
                seen[index] = true;
                reading.Enter(members[index].Name);
                isRead &= Note(members[index], isGood, members[index].TryRead(reading, at + 1, values));
                reading.Leave();
            }
        }

        for (var place = 0; place < members.Length; place++)
        {
            var member = members[place];
            if (seen[place])
            {
                continue;
            }

            member.LeaveOut(values);
            Note(member, isGood, !member.IsRequired);
            isRead &= !member.IsRequired || reading.FailIn(node, member.Name, DocumentFindings.MissingMember, new("name", Shown.Text(member.Name)), new("expected", member.Shape.Accepts));
        }

        return isRead;
    }

    private static bool Note(Member<T> member, bool[]? isGood, bool isRead)
    {
        isGood?[member.Index] = isRead;
        return isRead;
    }

    private int IndexOf(Document document, int name)
    {
        for (var index = 0; index < members.Length; index++)
        {
            if (document.IsNamed(name, members[index].Utf8Name))
            {
                return index;
            }
        }

        return -1;
    }

    private bool FailUnknown(Reading reading, int name)
    {
        var written = reading.Document.TextOf(name);
        return reading.FailIn(name, written, DocumentFindings.UnknownMember, new("name", Shown.Text(written)), new("known", NearestNames.Of(written, Names)));
    }
}
