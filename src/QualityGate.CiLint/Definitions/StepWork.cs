using QualityGate.CiLint.Shells;
using QualityGate.CiLint.Sources;

namespace QualityGate.CiLint.Definitions;

/// <summary>What a step does.</summary>
internal abstract record StepWork
{
    private StepWork()
    {
    }

    /// <summary>Runs a script.</summary>
    /// <param name="Text">The script.</param>
    /// <param name="Shells">Every shell that may run it: in a matrix of systems there can be two.</param>
    /// <param name="Folder">Where it runs, relative to the root; may hold what is known only then.</param>
    public sealed record Script(ScriptText Text, ImmutableArray<Shell> Shells, string Folder) : StepWork;

    /// <summary>Runs an action, task or plugin.</summary>
    /// <param name="Name">Without its version.</param>
    /// <param name="Inputs">What it is given.</param>
    public sealed record Action(string Name, ImmutableArray<Setting> Inputs) : StepWork
    {
        /// <summary>The input of that name, in any case; null when it is not given.</summary>
        public Setting? Input(string name) => Inputs.FirstOrDefault(input => input.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Nothing that can be said before it runs.</summary>
    public sealed record Nothing : StepWork;
}
