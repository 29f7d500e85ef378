namespace QuickStart;

/// <summary>The file from which the rules come: the one beside the program, or another.</summary>
internal static class RulesFile
{
    public const string Name = "rules.json";

    public static string Beside => Path.Combine(AppContext.BaseDirectory, Name);

    /// <summary>Reads the file, or says why it cannot be read.</summary>
    public static bool TryRead(string path, Page problems, out byte[] utf8)
    {
        utf8 = [];
        try
        {
            utf8 = File.ReadAllBytes(path);
            return true;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Plain(problems.Say($"没有这个文件：{path}", $"There is no such file: {path}"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Plain(problems.Say($"不能读取{path}：{exception.Message}", $"Cannot read {path}: {exception.Message}"));
        }

        return false;
    }
}
