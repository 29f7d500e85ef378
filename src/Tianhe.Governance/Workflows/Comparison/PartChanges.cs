namespace Tianhe.Governance.Workflows;

/// <summary>Adds the differences of one part that both definitions have.</summary>
internal sealed class PartChanges(List<WorkflowChange> changes, BilingualText kind, string id, string path)
{
    public void AddValues<T>(BilingualText aspect, T before, T after, Func<T, BilingualText> words)
    {
        if (!EqualityComparer<T>.Default.Equals(before, after))
        {
            Add(aspect, words(before), words(after), isTold: true);
        }
    }

    /// <summary>Lists whose order means something.</summary>
    public void AddLists<T>(BilingualText aspect, EquatableList<T> before, EquatableList<T> after, Func<EquatableList<T>, EquatableList<BilingualText>> words)
    {
        if (before != after)
        {
            AddLists(aspect, words(before), words(after));
        }
    }

    /// <summary>Lists whose order means nothing.</summary>
    public void AddSets<T>(BilingualText aspect, EquatableList<T> before, EquatableList<T> after, Func<IEnumerable<T>, EquatableList<BilingualText>> words)
    {
        if (before != after && !before.ToHashSet().SetEquals(after))
        {
            AddLists(aspect, words(before), words(after));
        }
    }

    public void AddLists(BilingualText aspect, EquatableList<BilingualText> before, EquatableList<BilingualText> after)
    {
        if (before == after)
        {
            AddOtherwise(aspect);
        }
        else
        {
            Add(aspect, (object)before, after, isOfWordsOnly: false);
        }
    }

    /// <summary>What people read and nothing depends on.</summary>
    public void AddWords(BilingualText aspect, BilingualText before, BilingualText after, string? at = null)
    {
        if (before != after)
        {
            Add(aspect, (object)before, after, isOfWordsOnly: true, at);
        }
    }

    public void AddCitation(Citation? before, Citation? after)
    {
        if (before == after)
        {
            return;
        }

        var (was, now) = (WorkflowWording.Cited(before), WorkflowWording.Cited(after));
        if (was == now)
        {
            AddOtherwise(WorkflowParts.Citation, isOfWordsOnly: true);
        }
        else
        {
            AddWords(WorkflowParts.Citation, was, now);
        }
    }

    /// <summary>A difference that was found; where the words are alike all the same, that something differs is said.</summary>
    public void Add(BilingualText aspect, BilingualText before, BilingualText after, bool isTold)
    {
        if (before != after)
        {
            Add(aspect, (object)before, after, isOfWordsOnly: false);
        }
        else if (isTold)
        {
            AddOtherwise(aspect);
        }
    }

    public void AddOtherwise(BilingualText aspect, bool isOfWordsOnly = false) => changes.Add(
        new(WorkflowChangeKind.Changed, path, new(ComparisonLines.ChangedOtherwise, [new("kind", kind), new("id", id), new("aspect", aspect)])) { IsOfWordsOnly = isOfWordsOnly });

    private void Add(BilingualText aspect, object before, object after, bool isOfWordsOnly, string? at = null)
    {
        var line = new ExplanationLine(ComparisonLines.Changed, [new("kind", kind), new("id", id), new("aspect", aspect), new("before", before), new("after", after)]);
        changes.Add(new(WorkflowChangeKind.Changed, at ?? path, line) { IsOfWordsOnly = isOfWordsOnly });
    }
}
