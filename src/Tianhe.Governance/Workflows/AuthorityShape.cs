using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Workflows;

/// <summary>Who may take a step, told by the kind of authority.</summary>
internal static class AuthorityShape
{
    public static OneOfShape<Authority> Shape { get; } = new(
        "authority", new("谁有权执行一个步骤。", "Who may take a step."), "kind",
        Plain("anyone", AuthorityKind.Anyone, Authority.Anyone, new("任何人。", "Anyone.")),
        Plain("requester", AuthorityKind.Requester, Authority.Requester, new("诉求人。", "The person who asked.")),
        Plain("handler", AuthorityKind.Handler, Authority.Handler, new("在任的承办人。", "The handler while in office.")),
        OfRole("role", AuthorityKind.Role, Authority.ForRole, new("在当地或其上级任职的人员。", "A holder of a role at the place or above it.")),
        OfRole("role-for-requester", AuthorityKind.RoleForRequester, Authority.ForRequesterBy, new("代诉求人录入的任职人员。", "A holder of a role who acts for the person who asked.")));

    private static Case<Authority>.Of<Authority> Plain(string word, AuthorityKind kind, Authority authority, BilingualText docs) =>
        new(word, Begin(word, docs).Build(_ => authority), value => value.Kind == kind);

    private static Case<Authority>.Of<Authority> OfRole(string word, AuthorityKind kind, Func<RoleId, Authority> make, BilingualText docs)
    {
        var authority = Begin(word, docs);
        var role = authority.Required("role", new("职务的编号", "the id of the role"), IdShapes.Role, value => value.Role!.Value);
        return new(word, authority.Build(read => make(read.Get(role))), value => value.Kind == kind);
    }

    private static ObjectShapeBuilder<Authority> Begin(string word, BilingualText docs) =>
        new ObjectShapeBuilder<Authority>($"authority-{word}", docs).Tag("kind", word, new("有权人员的类别", "how the person stands to the matter"));
}
