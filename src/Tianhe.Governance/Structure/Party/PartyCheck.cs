using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>Compares the bodies of a network with Party rules on a day.</summary>
internal sealed class PartyCheck(PartyNetwork network, PartyRules rules, LocalDate on)
{
    private static readonly BilingualText Members = new("正式党员数", "full members");
    private static readonly BilingualText Committee = new("支部委员会人数", "members of the committee");
    private static readonly BilingualText Organisations = new("单位数", "organisations");
    private static readonly BilingualText Term = new("本届起始日", "the beginning of the term");

    private readonly List<Finding> _findings = [];
    private readonly List<BilingualText> _missing = [];

    public EquatableList<Finding> Run()
    {
        for (var position = 0; position < network.Bodies.Count; position++)
        {
            CheckBody(network.Bodies[position], network.MembersAt(position), network.MembersBelow(position));
        }

        return _findings.ToEquatableList();
    }

    private void CheckBody(PartyBody body, int? members, int below)
    {
        _missing.Clear();
        if (body.Members < below)
        {
            Warn(PartyFindings.MembersContradict, body, "members", new("members", body.Members.Value), new("below", below));
        }

        if (body.Form is PartyForm.Branch or PartyForm.JointBranch)
        {
            CheckBranch(body, members);
        }
        else if (body.Form is PartyForm.GeneralBranch or PartyForm.Committee)
        {
            CheckForm(body, members);
        }

        CheckTerm(body);
        CheckTemporary(body);
        if (_missing.Count > 0)
        {
            Warn(PartyFindings.NotStated, body, null, Form(body), new("figures", _missing.ToEquatableList()));
        }
    }

    private void CheckBranch(PartyBody body, int? members)
    {
        if (Stated(members, Members) is { } number)
        {
            if (number < rules.MinBranchMembers)
            {
                Warn(body.Form == PartyForm.JointBranch ? PartyFindings.JointTooFew : PartyFindings.TooFew, body, "members", Form(body), new("members", number), new("least", rules.MinBranchMembers));
            }
            else if (number > rules.MaxBranchMembers)
            {
                CheckTooMany(body, number);
            }
        }

        if (body.Form == PartyForm.JointBranch && Stated(body.Organisations, Organisations) is { } organisations && organisations > rules.MaxOrganisations)
        {
            Warn(PartyFindings.TooManyOrganisations, body, "organisations", new("organisations", organisations), new("most", rules.MaxOrganisations));
        }

        if (Stated(body.CommitteeMembers, Committee) is { } committee)
        {
            CheckCommittee(body, members, committee);
        }
    }

    /// <summary>The rules may name no form for a number, and then none is made up in their name.</summary>
    private void CheckTooMany(PartyBody body, int members)
    {
        if (rules.FormsFor(members).Any())
        {
            Warn(PartyFindings.TooMany, body, "members", Form(body), new("members", members), new("most", rules.MaxBranchMembers), Fitting(members));
        }
        else
        {
            Warn(PartyFindings.TooManyForNoForm, body, "members", Form(body), new("members", members), new("most", rules.MaxBranchMembers));
        }
    }

    /// <summary>Where the members are not known, what no number of members allows is found all the same.</summary>
    private void CheckCommittee(PartyBody body, int? members, int committee)
    {
        const string path = "committee-members";
        if (members >= rules.CommitteeFrom && committee < rules.MinCommittee)
        {
            Warn(
                PartyFindings.CommitteeDue,
                body,
                path,
                new("members", members.Value),
                new("from", rules.CommitteeFrom),
                new("least", rules.MinCommittee),
                new("usual", rules.UsualCommittee),
                new("committee", committee));
        }
        else if (committee == 0)
        {
            Warn(PartyFindings.NoSecretary, body, path);
        }
        else if (members < rules.CommitteeFrom && committee > rules.MaxSecretaries)
        {
            Warn(
                PartyFindings.CommitteeNotDue,
                body,
                path,
                new("members", members.Value),
                new("from", rules.CommitteeFrom),
                new("most", rules.MaxSecretaries),
                new("committee", committee));
        }
        else if (committee > rules.MaxCommittee)
        {
            Warn(PartyFindings.CommitteeTooLarge, body, path, new("most", rules.MaxCommittee), new("committee", committee));
        }
    }

    /// <summary>A number for which the rules name no form is that of any.</summary>
    private void CheckForm(PartyBody body, int? members)
    {
        if (Stated(members, Members) is { } number && rules.FormsFor(number).ToArray() is { Length: > 0 } forms && !forms.Contains(body.Form))
        {
            Warn(
                PartyFindings.OtherForm,
                body,
                "form",
                Form(body),
                new("members", number),
                new("above", rules.MaxBranchMembers),
                new("below", rules.GeneralBranchBelow),
                new("committee", rules.CommitteeAbove),
                Fitting(number));
        }
    }

    private void CheckTerm(PartyBody body)
    {
        if (rules.YearsOf(body.Level, body.Form) is { } years && Stated(body.TermFrom, Term) is { } from && LastDay(from, years) is { } last && on > last)
        {
            Warn(PartyFindings.TermOverdue, body, "term-from", new("from", from), new("years", years), new("last", last), new("on", on));
        }
    }

    private void CheckTemporary(PartyBody body)
    {
        if (body.Form == PartyForm.TemporaryBranch && rules.TemporaryMonths is { } months
            && Stated(body.TermFrom, Term) is { } from && LastDay(from, Period.FromMonths(months)) is { } last && on > last)
        {
            Warn(PartyFindings.TemporaryTooLong, body, "term-from", new("from", from), new("months", months), new("on", on));
        }
    }

    private static LocalDate? LastDay(LocalDate from, int years) => LastDay(from, Period.FromYears(years));

    /// <summary>
    /// The day before the one on which the period comes round. Where that day does not exist (29 February, 31 April), the month ends
    /// before it, and so does the period. Null beyond the last year that a date has.
    /// </summary>
    private static LocalDate? LastDay(LocalDate from, Period period)
    {
        if (from.Year + period.Years + ((from.Month + period.Months - 1) / 12) > LocalDate.MaxIsoValue.Year)
        {
            return null;
        }

        var round = from + period;
        return round.Day == from.Day ? round.PlusDays(-1) : round;
    }

    private T? Stated<T>(T? figure, BilingualText name)
        where T : struct
    {
        if (figure is null && !_missing.Contains(name))
        {
            _missing.Add(name);
        }

        return figure;
    }

    private MessageArgument Fitting(int members) => new("forms", rules.FormsFor(members).Select(PartyForms.NameOf).ToEquatableList());

    private static MessageArgument Form(PartyBody body) => new("form", PartyForms.NameOf(body.Form));

    private void Warn(MessageTemplate template, PartyBody body, string? member, params ReadOnlySpan<MessageArgument> arguments) =>
        _findings.Add(template.Warning($"party.{body.Id}{(member is null ? "" : $".{member}")}", [new("body", body.Name), new("rules", rules.Name), .. arguments]));
}
