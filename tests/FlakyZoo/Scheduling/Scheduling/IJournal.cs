namespace Scheduling;

/// <summary>Where a store writes down what it takes in, before it does.</summary>
public interface IJournal
{
    /// <summary>Returns when the line is safe.</summary>
    Task WriteAsync(string line);
}
