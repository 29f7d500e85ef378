using Tianhe.Governance;

namespace QuickStart;

/// <summary>The whole program: reads the rules, sets them up on the street, and shows chapter by chapter what they do.</summary>
internal static class Tour
{
    private const int NotUnderstood = 2;
    private const int NotUsable = 1;

    /// <summary>Runs the program.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        if (!CommandLine.TryRead(args, out var line))
        {
            errors.WriteLine(CommandLine.Usage);
            return NotUnderstood;
        }

        return RulesFile.TryRead(line.RulesPath, new(errors, line.Language), out var utf8) ? Run(line, utf8, output, errors) : NotUsable;
    }

    /// <summary>Runs the program by the rules in a file that has been read.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(CommandLine line, byte[] utf8, TextWriter output, TextWriter errors)
    {
        var problems = new Page(errors, line.Language);
        if (!RulePack.TryLoad(utf8, out var rules, out var findings))
        {
            Problems.Show(problems, line.RulesPath, findings);
            return NotUsable;
        }

        if (!Setting.TryMake(rules, line.RulesPath, problems, out var setting))
        {
            return NotUsable;
        }

        var page = new Page(output, line.Language);
        RulesChapter.Show(page, line.RulesPath, rules);
        StreetChapter.Show(page, setting.Street);
        PlacesChapter.Show(page, setting.Street.Place);
        RosterChapter.Show(page, setting.Street.Place);
        HistoryChapter.Show(page, setting.Street.Place);
        FileChapter.Show(page, setting.Street.Place);
        ShowOrders(page, rules, setting.Orders);
        GradingChapter.Show(page, setting.Grades);
        BrokenCopyChapter.Show(page, utf8);
        return page.Conclude();
    }

    private static void ShowOrders(Page page, RulePack rules, OrderProcess orders)
    {
        if (OrderChapter.Show(page, rules, orders))
        {
            RefusalChapter.Show(page, orders);
            DeadlineChapter.Show(page, orders);
        }
    }
}
