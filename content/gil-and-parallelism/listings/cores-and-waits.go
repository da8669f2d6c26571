// One job in eight goroutines, on one core and on all of
// them. Then ten thousand goroutines that only wait.
package main

import (
	"fmt"
	"runtime"
	"sort"
	"time"
)

const parts, size = 8, 5_000_000

func remainders(part int, sums chan<- int) {
	sum := 0
	for n := part * size; n < (part+1)*size; n++ {
		sum += n * n % 7
	}
	sums <- sum
}

func job() (total int) {
	sums := make(chan int)
	for part := 0; part < parts; part++ {
		go remainders(part, sums)
	}
	for part := 0; part < parts; part++ {
		total += <-sums
	}
	return total
}

func main() {
	fmt.Println(runtime.Version())
	for _, cores := range []int{1, runtime.NumCPU()} {
		runtime.GOMAXPROCS(cores)
		times := []float64{}
		for lap := 0; lap < 11; lap++ {
			began := time.Now()
			job()
			times = append(times, time.Since(began).Seconds())
		}
		sort.Float64s(times)
		fmt.Printf("cores: %d, median %.3f s (%.3f to %.3f)\n",
			cores, times[5], times[0], times[10])
	}

	began, done := time.Now(), make(chan bool)
	for task := 0; task < 10_000; task++ {
		go func() {
			time.Sleep(500 * time.Millisecond)
			done <- true
		}()
	}
	for task := 0; task < 10_000; task++ {
		<-done
	}
	fmt.Printf("10000 waits: %.3f s\n", time.Since(began).Seconds())
}
