namespace QualityGate.CiLint.Shells.Syntax;

/// <summary>A script that a reader cannot take apart. Caught where scripts are read, and told as a gap.</summary>
internal sealed class ScriptSyntaxException(int offset, string message) : Exception(message)
{
    /// <summary>0-based, in the script.</summary>
    public int Offset { get; } = offset;
}
