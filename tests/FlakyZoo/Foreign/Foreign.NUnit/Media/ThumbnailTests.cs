using System.Diagnostics;
using System.IO.Compression;

namespace Media.Thumbnails;

public class Thumbnailer
{
    private readonly SemaphoreSlim slots = new(Environment.ProcessorCount / 2);

    public async Task<int> RenderAsync(int size)
    {
        await Task.Yield();
        var pixels = new byte[size * size];
        for (var i = 0; i < pixels.Length; i++) pixels[i] = (byte)(i * 31 ^ i >> 7);
        using var memory = new MemoryStream();
        using (var zip = new GZipStream(memory, CompressionLevel.SmallestSize, leaveOpen: true)) zip.Write(pixels);
        return (int)memory.Length;
    }

    public bool TryReserveSlot() => slots.Wait(100);
}

[TestFixture]
public class ThumbnailTests
{
    [Test]
    public async Task Renders_a_large_picture()
    {
        var bytes = await new Thumbnailer().RenderAsync(1100).WaitAsync(TimeSpan.FromMilliseconds(60));
        Assert.That(bytes, Is.Positive);
    }

    [Test]
    public async Task Renders_a_small_picture() => Assert.That(await new Thumbnailer().RenderAsync(16), Is.Positive);

    [Test]
    public void A_slot_is_free_at_first() => Assert.That(new Thumbnailer().TryReserveSlot(), Is.True);

    [Test]
    public void Rendering_keeps_no_memory()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        new Thumbnailer().RenderAsync(64).GetAwaiter().GetResult();
        Thread.Sleep(40); // let it settle
        var after = GC.GetTotalMemory(forceFullCollection: false);
        Assert.That(after - before, Is.LessThan(400_000));
    }

    [Test]
    public async Task Frames_are_thirty_milliseconds_apart()
    {
        var watch = Stopwatch.StartNew();
        await Task.Delay(30);
        Assert.That(watch.ElapsedMilliseconds, Is.EqualTo(30).Within(2));
    }
}

/// saves after the user stopped typing for a while
public sealed class Debouncer(int delayMs, Action action) : IDisposable
{
    private Timer? timer;

    public void Poke()
    {
        timer?.Dispose();
        timer = new Timer(_ => action(), null, delayMs, Timeout.Infinite);
    }

    public void Dispose() => timer?.Dispose();
}

[TestFixture]
public class DebouncerTests
{
    [Test]
    public async Task Saves_once_after_many_keystrokes()
    {
        var saved = 0;
        using var debouncer = new Debouncer(20, () => Interlocked.Increment(ref saved));
        for (var i = 0; i < 6; i++)
        {
            debouncer.Poke();
            await Task.Delay(15);
        }
        await Task.Delay(30);
        Assert.That(saved, Is.EqualTo(1));
    }

    [Test]
    public void Saves_nothing_without_keystrokes()
    {
        var saved = 0;
        using (new Debouncer(1, () => saved++)) Thread.Sleep(20);
        Assert.That(saved, Is.Zero);
    }

    [Test]
    public void Saves_in_the_end()
    {
        using var done = new ManualResetEventSlim();
        using var debouncer = new Debouncer(10, done.Set);
        debouncer.Poke();
        Assert.That(done.Wait(TimeSpan.FromSeconds(30)), Is.True);
    }
}

public class HotFolderTests
{
    private string inbox = null!;

    [SetUp]
    public void SetUp() => inbox = Directory.CreateTempSubdirectory("inbox-").FullName;

    [TearDown]
    public void TearDown() => Directory.Delete(inbox, true);

    [Test]
    public void OldFilesAreNotNoticed()
    {
        File.WriteAllText(Path.Combine(inbox, "old.png"), "png");
        Assert.That(Directory.GetFiles(inbox), Has.Length.EqualTo(1));
    }
}
