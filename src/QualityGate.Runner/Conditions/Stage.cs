using System.Collections.Immutable;
using QualityGate.Runner.Processes;

namespace QualityGate.Runner.Conditions;

/// <summary>
/// What was set up for one process: its network and its folders, for as long as the process lives. What is left to do, the
/// programs before the process's own do, each of which replaces itself with the next: the process id stays the same.
/// </summary>
internal sealed class Stage : IDisposable
{
    private readonly ImmutableArray<string> _entrance;
    private readonly PrivateNetwork? _network;
    private readonly OwnFolders? _folders;

    private Stage(Staging staging)
    {
        _network = staging.IsOffline ? PrivateNetwork.Create() : null;
        _folders = staging.HasOwnFolders ? OwnFolders.Create() : null;
        _entrance = [.. _network?.Entrance ?? [], .. staging.HasOneProcessor ? SingleProcessor.Entrance : []];
        Variables = ImmutableSortedDictionary<string, string>.Empty.SetItems(_folders?.Variables ?? []).SetItems(staging.Variables);
    }

    /// <summary>What the process of the tests is to have in its environment.</summary>
    public ImmutableSortedDictionary<string, string> Variables { get; }

    /// <exception cref="System.ComponentModel.Win32Exception">This user may not have a network of its own.</exception>
    /// <exception cref="IOException">The folders cannot be made.</exception>
    public static Stage Set(Staging staging) => new(staging);

    /// <summary>The command that starts the same program on this stage.</summary>
    public ChildCommand Put(ChildCommand command) => Enter(command with { Environment = command.Environment.SetItems(Variables) });

    /// <summary>The same without the variables, for a program that starts the process of the tests itself and gives them to it.</summary>
    public ChildCommand Enter(ChildCommand command) => _entrance.IsEmpty
        ? command
        : command with { Program = _entrance[0], Arguments = [.. _entrance[1..], command.Program, .. command.Arguments] };

    /// <summary>Makes something that belongs to the network of this stage, such as a socket.</summary>
    public T Inside<T>(Func<T> make) => _network is null ? make() : _network.Inside(make);

    public void Dispose()
    {
        _network?.Dispose();
        _folders?.Dispose();
    }
}
