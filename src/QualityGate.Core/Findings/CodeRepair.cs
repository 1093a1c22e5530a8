namespace QualityGate.Core.Findings;

/// <summary>What the code fix of a rule would make of the code, kept with the finding: a report is drawn where the source may not lie.</summary>
/// <param name="Title">What the fix does, as an editor's menu says it.</param>
/// <param name="Diff">
/// The body of a unified diff of the finding's file, few lines that end with LF: each begins with <c>-</c> before the fix, <c>+</c>
/// after it or a blank for one of at most two unchanged lines around; <c> ...</c> stands for lines that are left out. Lines are
/// bounded in length, tabs as written.
/// </param>
public sealed record CodeRepair(string Title, string Diff);
