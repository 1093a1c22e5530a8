namespace QualityGate.CiLint.Shells.PowerShell;

/// <summary>Names of variables, which have scopes before them and no case.</summary>
internal static class PowerShellNames
{
    /// <summary>The program exit code, under the one name that flows ask for.</summary>
    public const string LastExitCode = "LASTEXITCODE";

    /// <summary>Without the scope, in upper case: <c>$script:failed</c> and <c>$Failed</c> are one.</summary>
    public static string Plain(string name)
    {
        string plain = name.ToUpperInvariant();
        foreach (string scope in (ReadOnlySpan<string>)["GLOBAL:", "SCRIPT:", "LOCAL:", "PRIVATE:", "ENV:"])
        {
            if (plain.StartsWith(scope, StringComparison.Ordinal))
                return plain[scope.Length..];
        }

        return plain;
    }

    /// <summary>Every variable that a text names.</summary>
    public static IEnumerable<string> In(string text)
    {
        for (int at = text.IndexOf('$'); at >= 0 && at + 1 < text.Length; at = text.IndexOf('$', at + 1))
        {
            int length = text.AsSpan(at + 1).IndexOfAnyExcept(Letters);
            string name = length < 0 ? text[(at + 1)..] : text.Substring(at + 1, length);
            if (name.Length > 0)
                yield return Plain(name);
        }
    }

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_:?");
}
