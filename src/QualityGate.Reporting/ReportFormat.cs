namespace QualityGate.Reporting;

/// <summary>A form in which an audit goes out.</summary>
public enum ReportFormat
{
    /// <summary>For people: <c>flaky_test_audit.md</c>.</summary>
    Markdown,

    /// <summary>For programs, without loss: <c>audit.json</c>.</summary>
    Json,

    /// <summary>For GitHub, to be printed by a step of a workflow: <c>annotations.github.txt</c>.</summary>
    GitHub,

    /// <summary>For Azure Pipelines, the same: <c>annotations.azure.txt</c>.</summary>
    Azure,
}
