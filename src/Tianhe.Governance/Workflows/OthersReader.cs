using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>Reads what is known of an act whoever takes it: a fact about the person who acts may have another value for another.</summary>
internal readonly struct OthersReader<TSubject>(TSubject subject) : IFactReader
    where TSubject : struct, IActSubject
{
    private readonly TSubject _subject = subject;

    public CodedFact Read(int factIndex) => _subject.IsAboutActor(factIndex) ? CodedFact.Missing : _subject.Read(factIndex);
}
