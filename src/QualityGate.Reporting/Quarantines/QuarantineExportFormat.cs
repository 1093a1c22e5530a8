namespace QualityGate.Reporting.Quarantines;

/// <summary>For whom a quarantine is written out.</summary>
public enum QuarantineExportFormat
{
    /// <summary><c>dotnet test --filter</c>, and the same option of MSTest's and NUnit's applications.</summary>
    VSTest,

    /// <summary>The command line, or a response file, of an xunit v3 application of Microsoft.Testing.Platform.</summary>
    TestingPlatform,

    /// <summary>The list that Microsoft.Testing.Extensions.AzureDevOpsReport takes behind <c>--report-azdo-quarantine-file</c>.</summary>
    AzureDevOps,
}
