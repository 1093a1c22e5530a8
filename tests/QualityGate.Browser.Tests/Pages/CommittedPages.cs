namespace QualityGate.Browser.Tests.Pages;

/// <summary>The committed reports: what a reader of the repository opens.</summary>
internal static class CommittedPages
{
    /// <summary>Many flaky tests.</summary>
    public static string Zoo => Of("zoo");

    public static string Of(string name) => Repository.File("reports", name, "flaky_test_audit.html");
}
