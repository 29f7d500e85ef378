namespace Tianhe.Governance.Documents;

/// <summary>Makes an object from the members that were read.</summary>
internal delegate TOwner ObjectMaker<TOwner>(MembersRead<TOwner> read);

/// <summary>Describes an object member by member, in the order in which they are written.</summary>
/// <typeparam name="TOwner">The type of the object.</typeparam>
/// <param name="name">The name of the object in schema and reference page.</param>
/// <param name="docs">What it is.</param>
/// <param name="firstIndex">The index of the first member described here, where others follow that were described before.</param>
internal sealed class ObjectShapeBuilder<TOwner>(string name, BilingualText docs, int firstIndex = 0)
{
    private readonly List<Member<TOwner>> _members = [];

    private int NextIndex => firstIndex + _members.Count;

    /// <summary>The word by which one case of several is told from the others.</summary>
    public ObjectShapeBuilder<TOwner> Tag(string member, string word, BilingualText meaning)
    {
        Required(member, meaning, Shapes.Words((word, word)), _ => word);
        return this;
    }

    public Member<TOwner, TValue> Required<TValue>(string member, BilingualText meaning, Shape<TValue> shape, Func<TOwner, TValue> get) =>
        Add(new MemberKinds.Plain<TOwner, TValue>(NextIndex, member, meaning, shape, get, default, isRequired: true, _ => false));

    /// <summary>A member that is null where it is left out.</summary>
    public Member<TOwner, TValue?> Optional<TValue>(string member, BilingualText meaning, Shape<TValue> shape, Func<TOwner, TValue?> get)
        where TValue : class =>
        Add<TValue?>(new MemberKinds.Plain<TOwner, TValue?>(NextIndex, member, meaning, shape!, get, null, isRequired: false, value => value is null));

    /// <summary>A member of a struct's type that is null where it is left out.</summary>
    public Member<TOwner, TValue?> OptionalValue<TValue>(string member, BilingualText meaning, Shape<TValue> shape, Func<TOwner, TValue?> get)
        where TValue : struct =>
        Add<TValue?>(new MemberKinds.Nullable<TOwner, TValue>(NextIndex, member, meaning, shape, get));

    /// <summary>A member that has a value where it is left out, and is left out where it has that value.</summary>
    public Member<TOwner, TValue> WithDefault<TValue>(string member, BilingualText meaning, Shape<TValue> shape, Func<TOwner, TValue> get, TValue absent)
        where TValue : notnull =>
        Add(new MemberKinds.Plain<TOwner, TValue>(NextIndex, member, meaning, shape, get, absent, isRequired: false, value => EqualityComparer<TValue>.Default.Equals(value, absent)));

    /// <summary>A member that says in other words what follows from the others: it is written, and skipped when read.</summary>
    public void Told<TValue>(string member, BilingualText meaning, Shape<TValue> shape, Func<TOwner, TValue> get, Func<TOwner, bool>? isLeftOut = null) =>
        _members.Add(new MemberKinds.Told<TOwner, TValue>(NextIndex, member, meaning, shape, get, isLeftOut ?? (_ => false)));

    /// <summary>The version of the format, which a whole document begins with.</summary>
    public void Format(BilingualText meaning) => Required("format", meaning, Shapes.Whole(DocumentFormat.Version, DocumentFormat.Version), _ => DocumentFormat.Version);

    public ObjectShape<TOwner> Build(ObjectMaker<TOwner> make) => new(name, docs, [.. _members], make);

    /// <summary>The members described so far, and after them those of another shape of the same type.</summary>
    public ObjectShape<TOwner> Build(ObjectShape<TOwner> body) => new(name, docs, [.. _members, .. body.Members], body.Make);

    private Member<TOwner, TValue> Add<TValue>(Member<TOwner, TValue> member)
    {
        _members.Add(member);
        return member;
    }
}
