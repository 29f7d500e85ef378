using System.Text;

using QuickStart;

using Tianhe.Governance;

// Shows one street and one order through it: dotnet run --project samples/QuickStart [-- --lang en|zh]
// Exits with 0 when everything shown holds, 1 when something does not, 2 when the command line is not understood.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (!CommandLine.TryReadLanguage(args, out var language))
{
    Console.Error.WriteLine(CommandLine.Usage);
    return 2;
}

var page = new Page(Console.Out, language);
var street = TianheStreet.Load(StreetPeople.Roles, StreetPeople.Appointments);
var orders = StreetRules.Rules.OrdersFor(street.Place);

StreetChapter.Show(page, street);
OrderChapter.Show(page, orders);
RefusalChapter.Show(page, orders);
DeadlineChapter.Show(page, orders);
return page.Conclude();
