using System.Text;

using QuickStart;

// Shows one street, its rules, one order and one rating: dotnet run --project samples/QuickStart [-- --lang en|zh] [--rules <path>]
// Exits with 0 when everything shown holds, 1 when something does not or the rules cannot be used, 2 when the command line is not understood.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return Tour.Run(args, Console.Out, Console.Error);
