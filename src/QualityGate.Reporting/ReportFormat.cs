namespace QualityGate.Reporting;

/// <summary>A form in which a finished conclusion goes out: what it is called, which file it makes, who writes it.</summary>
/// <typeparam name="TConclusion">What is reported: an audit, a scan, CI definitions.</typeparam>
/// <param name="Name">What is typed after <c>--format</c>.</param>
/// <param name="FileName">Of the file it makes in the output folder; no two formats share one.</param>
/// <param name="Render">Makes the whole document, with LF line ends. The same conclusion gives the same text on every machine.</param>
public sealed record ReportFormat<TConclusion>(string Name, string FileName, Func<TConclusion, string> Render);
