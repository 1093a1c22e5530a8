namespace Depot.Yards;

/// <summary>Keeps the pictures of a camera in a folder, until it is switched off.</summary>
public sealed class Recorder(string folder)
{
    public async Task<string> RecordAsync(int pictures)
    {
        var first = Path.Combine(folder, "picture0");
        await File.WriteAllBytesAsync(first, new byte[100]);
        _ = Task.Run(() => RecordRestAsync(pictures));
        return first;
    }

    private async Task RecordRestAsync(int pictures)
    {
        for (var picture = 1; picture < pictures; picture++)
            await File.WriteAllBytesAsync(Path.Combine(folder, $"picture{picture}"), new byte[100]);
    }
}
