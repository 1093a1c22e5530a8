namespace QualityGate.Projects.Processes;

/// <summary>One line that a child process wrote, without its line end.</summary>
/// <param name="Source">Where it was written.</param>
/// <param name="Text">The line; cut at <see cref="MaxLength"/> characters so that a flood cannot exhaust our memory.</param>
public sealed record ChildLine(LineSource Source, string Text)
{
    public const int MaxLength = 64 * 1024;
}
